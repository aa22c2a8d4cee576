import { type AnyNode, type Element, isTag } from "domhandler";
import type { Block } from "./block.ts";

/**
 * A table as one block: a row a line, cells parted by " | ". Undefined for a table that only lays out the page
 * (one column, tables within it, or cells as long as articles): its cells are read as ordinary text.
 */
export function tableBlock(
  table: Element,
  toBlocks: (nodes: readonly AnyNode[]) => Block[],
): Block | undefined {
  const rows = rowsOf(table).map((row) => row.children.filter(isCell));
  if (rows.every((row) => row.length < 2) || holdsTable(table)) return undefined;
  const cells = rows.map((row) => row.map((cell) => ({ name: cell.name, blocks: toBlocks(cell.children) })));
  if (cells.flat().some((cell) => cell.blocks.length > 12)) return undefined;
  const written = cells.filter((row) => row.some((cell) => cell.blocks.length > 0));
  return {
    kind: "table",
    text: written.map((row) => row.map((cell) => textOf(cell.blocks)).join(" | ")).join("\n"),
    html: `<table><tbody>${written.map(rowHtml).join("")}</tbody></table>`,
    linked: written
      .flat(2)
      .reduce((sum, cell) => sum + cell.blocks.reduce((n, block) => n + block.linked, 0), 0),
  };
}

function rowHtml(row: readonly { name: string; blocks: Block[] }[]): string {
  const cells = row.map(
    ({ name, blocks }) => `<${name}>${blocks.map((block) => block.html).join("<br>")}</${name}>`,
  );
  return `<tr>${cells.join("")}</tr>`;
}

function textOf(blocks: readonly Block[]): string {
  return blocks.map((block) => block.text.replace(/\n/g, " ")).join(" ");
}

function isCell(node: AnyNode): node is Element {
  return isTag(node) && (node.name === "td" || node.name === "th");
}

function rowsOf(element: Element): Element[] {
  return element.children.flatMap((child) => {
    if (!isTag(child)) return [];
    return child.name === "tr" ? [child] : rowsOf(child);
  });
}

function holdsTable(element: Element): boolean {
  return element.children.some((child) => isTag(child) && (child.name === "table" || holdsTable(child)));
}
