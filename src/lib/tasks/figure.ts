/** Typed data of a figure, drawn by our own SVG components. */
export type Figure = { kind: string };

/** Reads the data of a figure. */
export function readFigure(data: unknown): Figure {
	return data as Figure;
}
