/** How long an item of a list may take to open before its fields are looked for again, in milliseconds. */
const OPENING = 80;
const MOST_TRIES = 8;

/**
 * Puts the cursor in a field of the form by its path, e.g. `pictures.0.alternativeText`, and opens closed items of
 * lists on the way. Inputs have their path as name; components and rich text have no name at all, and are found by the
 * mark that forms/translate-views leaves beside each label. What cannot be found leads to the nearest field around it.
 */
export function jumpToField(path: string, tries = 0): void {
  const named = [...document.getElementsByName(path)].find(isShown);
  // Of rich text only the menu of its toolbar has the name.
  if (named) return focusOn(findCellAround(named).querySelector<HTMLElement>('[contenteditable="true"]') ?? named);
  let scope: HTMLElement = document.body;
  for (const step of path.split('.')) {
    const inner = /^\d+$/.test(step) ? findItems(scope)[Number(step)] : findCell(scope, step);
    if (!inner) break;
    scope = inner;
    const trigger = /^\d+$/.test(step) ? findTriggers(inner)[0] : undefined;
    if (trigger?.getAttribute('aria-expanded') === 'false' && tries < MOST_TRIES) {
      trigger.click();
      setTimeout(() => jumpToField(path, tries + 1), OPENING);
      return;
    }
  }
  if (scope !== document.body) focusOn(scope);
}

const isShown = (element: Element): boolean => element.getClientRects().length > 0;

/** The cell of the form's grid that holds a field: its label, its input and all that is inside. */
function findCell(scope: HTMLElement, field: string): HTMLElement | undefined {
  const mark = scope.querySelector<HTMLElement>(`[data-dossier-field="${CSS.escape(field)}"]`);
  return mark ? findCellAround(mark) : undefined;
}

function findCellAround(element: HTMLElement): HTMLElement {
  let cell = element;
  while (cell.parentElement && getComputedStyle(cell.parentElement).display !== 'grid') cell = cell.parentElement;
  return cell;
}

/** The items of a list or blocks of a body: what holds the heading with the button that opens one. Not those inside items. */
function findItems(cell: HTMLElement): HTMLElement[] {
  const items = findTriggers(cell).map((trigger) => trigger.closest('h1, h2, h3, h4')?.parentElement ?? trigger);
  return items.filter((item) => !items.some((other) => other !== item && other.contains(item)));
}

const findTriggers = (within: HTMLElement): HTMLElement[] =>
  [...within.querySelectorAll<HTMLElement>('button[aria-controls][aria-expanded]')].filter(isOfForm);

/** Not the button that explains a field. */
const isOfForm = (element: HTMLElement): boolean => !element.closest('[data-dossier-hint]');

const INPUTS = 'input:not([type="hidden"]), textarea, [contenteditable="true"], [role="combobox"], button';

function focusOn(element: HTMLElement): void {
  const inner = [...element.querySelectorAll<HTMLElement>(INPUTS)].find(isOfForm);
  const target = element.matches(INPUTS) ? element : (inner ?? element);
  element.scrollIntoView({ block: 'center' });
  target.focus({ preventScroll: true });
}
