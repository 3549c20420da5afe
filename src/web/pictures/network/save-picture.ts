import { today } from '../../words/dates.ts';
import type { Palette } from './palette.ts';

interface Drawn {
  bitmap: ImageBitmap;
  palette: Palette;
  font: string;
}

/** Space around the drawing, in pixels of the picture. */
const MARGIN = 64;
const TITLE = 44;
const SMALL = 26;

/** Saves a drawing as a PNG with a title above; below what the letters mean, and where it comes from. */
export async function savePicture(
  { bitmap, palette, font }: Drawn,
  { title, legend, credit, fileName }: { title: string; legend: string; credit: string; fileName: string },
): Promise<void> {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser gave no canvas to draw on.');
  const titleFont = `700 ${TITLE}px ${font}`;
  context.font = titleFont;
  const smallFont = `400 ${SMALL}px ${font}`;
  const titleWidth = context.measureText(title).width;
  context.font = smallFont;
  const width = Math.ceil(Math.max(bitmap.width, titleWidth, context.measureText(legend).width));
  canvas.width = width + 2 * MARGIN;
  canvas.height = bitmap.height + 4 * MARGIN + TITLE + 3 * SMALL;
  context.fillStyle = palette.paper;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.textBaseline = 'top';
  context.fillStyle = palette.ink;
  context.font = titleFont;
  context.fillText(title, MARGIN, MARGIN);
  context.drawImage(bitmap, MARGIN + (width - bitmap.width) / 2, 2 * MARGIN + TITLE);
  context.fillStyle = palette.soft;
  context.font = smallFont;
  context.fillText(legend, MARGIN, canvas.height - MARGIN - 3 * SMALL);
  context.fillText(`${credit} · ${today()}`, MARGIN, canvas.height - MARGIN - SMALL);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('The browser could not write the picture.');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
