// A field that is being left saves first; one that cannot be saved is shown instead of passed over.

/** Runs `then` once the field with the focus inside `container` has saved; shows the first that could not. */
export function settled(container: HTMLElement | null, then: () => void): void {
  const { activeElement } = document;
  if (container && activeElement instanceof HTMLElement && container !== activeElement && container.contains(activeElement)) activeElement.blur();
  setTimeout(() => {
    const faulty = container?.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (faulty) faulty.focus();
    else then();
  }, 50);
}
