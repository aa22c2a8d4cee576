import { createHash } from "node:crypto";
import type { Scene } from "./demo-publisher.ts";
import { type Colour, encodePng } from "./encode-png.ts";
import scenes from "./scenes.json" with { type: "json" };

/** Pixels. */
export const pictureSize = { width: 960, height: 540 };

const { width, height } = pictureSize;

interface Ridge {
  colour: Colour;
  /** Height of the ridge's line above the upper edge, in pixels, for each column. */
  line: number[];
}

/** A PNG of a landscape; the same name always gives the same picture. */
export function drawPicture(scene: Scene, name: string): Buffer {
  const { sky, sun, stars, ridges } = scenes[scene];
  const seed = createHash("sha256").update(name).digest();
  const [top, bottom] = [readColour(sky[0]!), readColour(sky[1]!)];
  const drawn = ridges.map((ridge, at) => drawRidge(ridge, seed.subarray(at * 4)));
  const lights = starsOf(seed, stars);
  const disc = { ...sun, colour: readColour(sun.colour) };
  return encodePng(width, height, (x, y) => {
    let colour = mix(top, bottom, y / height);
    if (lights.has(y * width + x)) colour = mix(colour, [255, 255, 255], 0.8);
    const distance = Math.hypot(x - disc.x * width, y - disc.y * height);
    colour = mix(colour, disc.colour, within(disc.radius - distance + 0.5));
    for (const ridge of drawn) colour = mix(colour, ridge.colour, within(y - ridge.line[x]! + 0.5));
    return colour;
  });
}

function drawRidge(ridge: (typeof scenes)["hills"]["ridges"][number], seed: Buffer): Ridge {
  const waves = [1.3, 2.9, 6.1, 13].map((turns, at) => ({
    turns,
    phase: seed[at]! / 256,
    weight: 1 / (at + 1),
  }));
  const line = Array.from({ length: width }, (_, x) => {
    const sum = waves.reduce((total, { turns, phase, weight }) => {
      const at = (x / width) * turns + phase;
      return total + weight * (smooth(at) * (1 - ridge.jagged) + pointed(at) * ridge.jagged);
    }, 0);
    return (ridge.base - ridge.height * sum) * height;
  });
  return { colour: readColour(ridge.colour), line };
}

function smooth(turn: number): number {
  return Math.sin(turn * 2 * Math.PI) / 2;
}

/** A triangle wave: mountain ridges have edges. */
function pointed(turn: number): number {
  return Math.abs((((turn % 1) * 2 + 2) % 2) - 1) - 0.5;
}

function starsOf(seed: Buffer, count: number): Set<number> {
  const bytes = Buffer.concat(
    Array.from({ length: Math.ceil(count / 8) }, (_, at) =>
      createHash("sha256").update(seed).update(`${at}`).digest(),
    ),
  );
  return new Set(Array.from({ length: count }, (_, at) => bytes.readUInt32BE(at * 4) % (width * height)));
}

function readColour(hex: string): Colour {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Colour;
}

function mix(from: Colour, to: Colour, share: number): Colour {
  if (share <= 0) return from;
  return [0, 1, 2].map((at) => from[at]! + (to[at]! - from[at]!) * share) as unknown as Colour;
}

/** How much of a pixel lies inside: soft edges. */
function within(depth: number): number {
  return Math.max(0, Math.min(1, depth));
}
