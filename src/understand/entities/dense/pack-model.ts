import { brotliDecompressSync } from "node:zlib";
import { featureBits } from "./dense-features.ts";
import type { DenseModel } from "./dense-model.ts";

/** A model as it stands in its file: only the rows of features that have a weight. */
export interface PackedModel {
  classes: string[];
  scale: number;
  calm: number;
  steps: number[];
  /** Base64 of the distances from one kept feature to the next, 7 bits a byte, the highest bit for "goes on". */
  gaps: string;
  /** Base64 of the weights of all rows, label by label: 16 bits, signed, little endian. */
  weights: string;
}

/** Reads a packed model: brotli over JSON. */
export function unpackModel(file: Uint8Array): DenseModel {
  const packed = JSON.parse(brotliDecompressSync(file).toString()) as PackedModel;
  const labels = packed.classes.length * 2 + 1;
  const weights = Buffer.from(packed.weights, "base64");
  const features = readGaps(Buffer.from(packed.gaps, "base64"));
  const { classes, scale, calm, steps } = packed;
  return { classes, labels, scale, calm, steps, ...layCells(features, weights, labels) };
}

/** The features that have a row, in order. */
function readGaps(gaps: Uint8Array): number[] {
  const features: number[] = [];
  let gap = 0;
  let shift = 0;
  for (const byte of gaps) {
    gap |= (byte & 127) << shift;
    shift += 7;
    if (byte > 127) continue;
    features.push((features.at(-1) ?? -1) + gap);
    gap = 0;
    shift = 0;
  }
  return features;
}

function layCells(
  features: number[],
  weights: Buffer,
  labels: number,
): { starts: Int32Array; cells: Int16Array } {
  const starts = new Int32Array(2 ** featureBits + 1);
  const cells = new Int16Array(weights.length);
  let end = 0;
  for (const [row, feature] of features.entries()) {
    starts.fill(end, (features[row - 1] ?? -1) + 1, feature + 1);
    for (let label = 0; label < labels; label++) {
      const weight = weights.readInt16LE(2 * (label * features.length + row));
      if (weight === 0) continue;
      cells[end++] = label;
      cells[end++] = weight;
    }
  }
  starts.fill(end, (features.at(-1) ?? -1) + 1);
  return { starts, cells: cells.slice(0, end) };
}

/** The other way: rows of weights by feature, rounded; features without a weight are left out. */
export function packModel(
  weights: Float64Array,
  steps: Float64Array,
  { classes, scale, calm }: Pick<PackedModel, "classes" | "scale" | "calm">,
): PackedModel {
  const labels = classes.length * 2 + 1;
  const rounded = Int16Array.from(weights, (weight) => Math.round(weight * scale));
  const kept: number[] = [];
  for (let feature = 0; feature < rounded.length / labels; feature++)
    if (rounded.subarray(feature * labels, (feature + 1) * labels).some((weight) => weight !== 0))
      kept.push(feature);
  const columns = Buffer.alloc(kept.length * labels * 2);
  for (const [row, feature] of kept.entries())
    for (let label = 0; label < labels; label++)
      columns.writeInt16LE(rounded[feature * labels + label]!, 2 * (label * kept.length + row));
  return {
    classes,
    scale,
    calm,
    steps: Array.from(steps, (score) => Math.round(score * 100) / 100),
    gaps: Buffer.from(kept.flatMap((feature, at) => writeGap(feature - (kept[at - 1] ?? -1)))).toString(
      "base64",
    ),
    weights: columns.toString("base64"),
  };
}

function writeGap(gap: number): number[] {
  const bytes: number[] = [];
  let rest = gap;
  for (; rest > 127; rest >>= 7) bytes.push((rest & 127) | 128);
  return [...bytes, rest];
}
