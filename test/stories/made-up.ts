import type { StoryInput } from "../../src/stories/create-story-index.ts";

const day = "2025-06-";

/** Made-up articles: two earthquakes, a strike, a match; several publishers each. The part of the id before "-" is the event. */
export const articles: StoryInput[] = [
  {
    id: "quakeA-1",
    publisherKey: "north.example",
    publishedAt: `${day}03T06:00:00Z`,
    title: "Strong earthquake shakes Kushiro on Hokkaido",
    text: "An earthquake of magnitude 6.3 shook the port of Kushiro on Hokkaido early on Tuesday. The Meteorological Agency said that there was no danger of a tsunami.\n\nTrains on the Nemuro line stopped, and eleven people were treated for cuts in Kushiro's hospital, the Hokkaido government said.",
  },
  {
    id: "quakeA-2",
    publisherKey: "harbour.example",
    publishedAt: `${day}03T08:30:00Z`,
    title: "Eleven hurt as magnitude 6.3 quake hits Hokkaido",
    text: "Eleven people were hurt on Tuesday when a quake with a magnitude of 6.3 struck near Kushiro in the east of Hokkaido. No tsunami followed, the Meteorological Agency said.\n\nThe Nemuro line was closed while engineers looked at its bridges. Hokkaido's governor asked people in Kushiro to expect aftershocks.",
  },
  {
    id: "quakeA-3",
    publisherKey: "evening.example",
    publishedAt: `${day}04T05:00:00Z`,
    title: "Hokkaido cleans up after Kushiro earthquake",
    text: "Shops in Kushiro opened again on Wednesday, a day after the earthquake of magnitude 6.3. The Nemuro line is running; the Meteorological Agency counted forty aftershocks in the east of Hokkaido.\n\nEleven people had been hurt in the quake.",
  },
  {
    id: "quakeB-1",
    publisherKey: "north.example",
    publishedAt: `${day}05T06:00:00Z`,
    title: "Earthquake in western Turkey damages houses in Simav",
    text: "An earthquake of magnitude 5.4 damaged houses in Simav in the province of Kütahya on Thursday. The disaster agency AFAD said that nobody had died.\n\nPeople in Simav spent the night in the open; schools in Kütahya stay closed until Monday.",
  },
  {
    id: "quakeB-2",
    publisherKey: "harbour.example",
    publishedAt: `${day}05T09:00:00Z`,
    title: "Schools closed in Kütahya after Simav quake",
    text: "Kütahya closed its schools on Thursday after a quake of magnitude 5.4 near Simav in western Turkey. AFAD, the disaster agency, set up tents for those whose houses are damaged.\n\nNobody died in Simav, the governor said.",
  },
  {
    id: "strike-1",
    publisherKey: "north.example",
    publishedAt: `${day}04T10:00:00Z`,
    title: "Ferry crews in Piraeus begin two-day strike",
    text: "Ferries stayed in the port of Piraeus on Wednesday as their crews began a strike of two days for higher pay. The union PNO said that all lines to the Cyclades were stopped.\n\nThe ministry of shipping called the strike unjustified.",
  },
  {
    id: "strike-2",
    publisherKey: "evening.example",
    publishedAt: `${day}04T15:00:00Z`,
    title: "Strike keeps ferries to the Cyclades in port",
    text: "No ferry left Piraeus for the Cyclades on Wednesday. Crews of the union PNO are on strike for two days; they ask for higher pay.\n\nThe shipping ministry offered new talks with the union for Friday.",
  },
  {
    id: "match-1",
    publisherKey: "evening.example",
    publishedAt: `${day}04T21:00:00Z`,
    title: "Porto win shoot-out to reach handball final",
    text: "Porto beat Kielce after a shoot-out on Wednesday and reached the final of the handball cup. Goalkeeper Diogo Marques saved two throws.\n\nThe final is on Sunday in Cologne.",
  },
];

export const eventOf = (id: string) => id.split("-")[0]!;
