// Pictures as flat lists of numbers, and what masks can do. Pure.

export type Field = { width: number; height: number; data: Float32Array };
/** 1 where it is set. */
export type Mask = { width: number; height: number; data: Uint8Array };

export function maskWhere({ width, height }: Size, isSet: (i: number) => boolean): Mask {
  const data = new Uint8Array(width * height);
  for (let i = 0; i < data.length; i++) data[i] = isSet(i) ? 1 : 0;
  return { width, height, data };
}

type Size = { width: number; height: number };

export function fieldOf({ width, height, data }: Mask): Field {
  return { width, height, data: Float32Array.from(data) };
}

export function isEmpty({ data }: Mask): boolean {
  return !data.includes(1);
}
