declare global {
  namespace App {
    interface PageState {
      /** A sheet opened over the story; Back closes it. */
      figure?: string;
      area?: string;
      exploring?: boolean;
    }
  }
}

export {};
