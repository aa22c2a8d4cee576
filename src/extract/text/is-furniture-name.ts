import { furniturePairs, furnitureWords } from "./class-words.ts";

/** Whether classes or ids hold a word for furniture. */
export function isFurnitureName(names: string): boolean {
  for (const name of names.split(/\s+/)) {
    const words = name
      .replace(/([a-z\d])([A-Z])/g, "$1-$2")
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter(Boolean);
    // An id made of a heading's words says what the section is about.
    if (words.length > 5) continue;
    for (const [index, word] of words.entries()) {
      if (furnitureWords.has(word) || furniturePairs.has(`${word}-${words[index + 1]}`)) return true;
    }
  }
  return false;
}
