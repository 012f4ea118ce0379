/** Typed data of a figure, drawn by our own SVG components. */
export type Figure = { kind: string };
