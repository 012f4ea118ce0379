/** The language as this country writes its days and numbers: Spanish here has a decimal point, and 4:00 p.m. */
export const regionOf = (locale: string): string => `${locale}-US`;
