import * as v from 'valibot';
import { text } from '../../content/text/schema-parts';
import type { ExhibitReader } from '../../content/story/scene-lists';
import { mediaWordsText, readMedia, readMediaWords, readPicture } from '../read-media';
import type { VideoExhibit } from '.';
import { say } from '../../words/say';

export const videoText = v.strictObject({ file: text, poster: text, captions: text, ...mediaWordsText });

/** The first bytes of what browsers play: WebM (EBML), MP4 (its brand after four bytes of length). */
const isWebm = (bytes: Uint8Array): boolean => startsWith(bytes, 0, [0x1a, 0x45, 0xdf, 0xa3]);
const isMp4 = (bytes: Uint8Array): boolean => startsWith(bytes, 4, [0x66, 0x74, 0x79, 0x70]);
const isVtt = (bytes: Uint8Array): boolean => startsWith(bytes, 0, [0x57, 0x45, 0x42, 0x56, 0x54, 0x54]);

function startsWith(bytes: Uint8Array, at: number, mark: readonly number[]): boolean {
  return mark.every((byte, i) => bytes[at + i] === byte);
}

export function readVideo(
  { file, poster, captions, ...written }: v.InferOutput<typeof videoText>,
  reader: ExhibitReader
): VideoExhibit | undefined {
  const words = readMediaWords(written, 'video', reader);
  const bytes = readMedia(file, ['video', 'file'], reader);
  const lines = readMedia(captions, ['video', 'captions'], reader);
  const still = readPicture(poster, ['video', 'poster'], reader);
  const isPlayed = bytes && (file.endsWith('.webm') ? isWebm(bytes) : isMp4(bytes));
  if (bytes && !isPlayed)
    return reader.fail(
      ['video', 'file'],
      say`「${file}」不是 WebM 或 MP4 视频`,
      say`转成这两种之一，再放进来`
    );
  if (lines && !isVtt(lines))
    return reader.fail(
      ['video', 'captions'],
      say`「${captions}」不是字幕`,
      say`字幕是 .vtt 文件，第一行写 WEBVTT`
    );
  return words && bytes && lines && still && { kind: 'video', file, captions, poster: still, ...words };
}
