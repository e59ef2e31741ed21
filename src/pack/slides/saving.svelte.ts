import { LANGUAGES, TONGUES } from '../../edition';
import { handOver, type HandedFile } from '../../lib/ui/hand-over';
import type { Packed } from '../packed';
import { makeSlides } from './make-slides';

/** The story's slides on their way to the reader. */
export class SlidesSaving {
  /** How many maps are drawn; null: no slides are being made. */
  drawn = $state<number | null>(null);
  failed = $state(false);
  lacksCharts = $state(false);
  file = $state.raw<HandedFile | null>(null);

  async save(packed: Packed, context: Map<unknown, unknown>): Promise<void> {
    if (this.drawn !== null) return;
    this.file?.release();
    Object.assign(this, { drawn: 0, failed: false, lacksCharts: false, file: null });
    try {
      const { file, lacksCharts } = await makeSlides(packed, {
        context,
        ondrawn: () => (this.drawn = (this.drawn ?? 0) + 1)
      });
      this.lacksCharts = lacksCharts;
      this.file = await handOver(file, fileName(packed));
    } catch (error) {
      console.warn(error);
      this.failed = true;
    } finally {
      this.drawn = null;
    }
  }
}

/** As the command calls it. */
function fileName({ talk }: Packed): string {
  const { lang } = document.documentElement;
  const suffix = lang === TONGUES[LANGUAGES[0]].tag ? '' : `.${lang}`;
  return `${talk.story.story.slug}${suffix}.pptx`;
}
