import type { Language } from '../../edition';

interface Told {
  readonly running: (address: string) => string;
  readonly opened: (next: string) => string;
  readonly taken: (port: number) => string;
  readonly failed: (reason: string) => string;
}

/** What the terminal of `npm run edit` says, in the language that the editor speaks. */
export const TOLD: Readonly<Record<Language, Told>> = {
  zh: {
    running: (address) => `编辑台在这台电脑上，地址只能用一次：\n  ${address}\n用完按 Ctrl+C 关掉。`,
    opened: (next) => `已打开。再开一个窗口，用这个地址：\n  ${next}`,
    taken: (port) => `端口 ${port} 已被占用：先关掉占用它的程序，或换一个：PORT=4176 npm run edit`,
    failed: (reason) => `编辑台没有开起来：${reason}`
  },
  en: {
    running: (address) =>
      `The editor runs on this computer; its address works once:\n  ${address}\nCtrl+C ends it.`,
    opened: (next) => `Opened. For another window use this address:\n  ${next}`,
    taken: (port) =>
      `Port ${port} is in use: stop the program that uses it, or take another: PORT=4176 npm run edit -- --lang en`,
    failed: (reason) => `The editor did not open: ${reason}`
  }
};
