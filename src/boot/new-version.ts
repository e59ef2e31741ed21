export type Worker = EventTarget & Pick<ServiceWorkerContainer, 'controller'>;

/** Another version of the site's offline copy has taken over: this page is of the one before, and loads again. */
export function reloadOnTakeOver(worker: Worker | undefined, reload: () => void): void {
  // A page's first copy is of its own version.
  if (worker?.controller) worker.addEventListener('controllerchange', reload);
}
