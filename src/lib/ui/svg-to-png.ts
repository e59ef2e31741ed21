interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * SVG text as PNG, `zoom` times as large; `room`: of it only so much, from its upper left corner. Rejects where the browser
 * cannot draw it. A data address, since a browser gives back no picture of HTML that came from any other.
 */
export async function svgToPng(svg: string, zoom = 2, room?: Size): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const whole = { width: image.naturalWidth, height: image.naturalHeight };
  const { width, height } = room ?? whole;
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * zoom);
  canvas.height = Math.round(height * zoom);
  canvas.getContext('2d')?.drawImage(image, 0, 0, whole.width * zoom, whole.height * zoom);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture came out'))), 'image/png')
  );
}
