import type { Entity } from "../../domain/entity.ts";
import type { NamedThing } from "./resolve-names.ts";

/** What an annotation says of the things a text names, most mentioned first. */
export function listEntities(things: NamedThing[]): Entity[] {
  return things
    .map((thing) => ({
      ...thing,
      mentions: thing.mentions.filter(({ adjective, part }) => !adjective && !part),
    }))
    .filter(({ mentions }) => mentions.length > 0)
    .map((thing) => {
      const forms = [...new Set(thing.mentions.map(({ text }) => text))].filter(
        (form) => form !== thing.name,
      );
      const entity: Entity = {
        type: thing.type,
        text: thing.mentions[0]!.text,
        name: thing.name,
        count: thing.mentions.length,
      };
      return forms.length > 0 ? { ...entity, aliases: forms.slice(0, 6) } : entity;
    })
    .sort((a, b) => b.count - a.count);
}
