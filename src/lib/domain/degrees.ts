/** How long a degree of latitude is, about: what is measured by it is framed or compared, not surveyed. */
export const KM_PER_DEGREE = 111.2;

/** How long a degree of longitude is at a latitude. */
export const kmPerLng = (lat: number): number => KM_PER_DEGREE * Math.cos((lat * Math.PI) / 180);
