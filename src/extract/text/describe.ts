import type { Document, Element } from "domhandler";

/** An element as a selector would name it: "div#main.story.body"; "page" for the whole. */
export function describe(element: Element | Document): string {
  if (!("name" in element)) return "page";
  const { id, class: classes } = element.attribs;
  const names = classes?.split(/\s+/).filter(Boolean).slice(0, 3) ?? [];
  return [element.name + (id ? `#${id}` : ""), ...names].join(".");
}
