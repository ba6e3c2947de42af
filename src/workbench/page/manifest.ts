/** Reads the ribbon from the add-in's manifest: tab, groups, buttons with labels in a language, icons and actions. */

export type RibbonAction =
  { readonly kind: 'showPane'; readonly page: string } | { readonly kind: 'function'; readonly name: string };

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Path on the page's own server; empty when the manifest names none. */
  readonly icon: string;
  readonly action: RibbonAction;
}

export interface RibbonModel {
  readonly tab: string;
  readonly groups: readonly {
    readonly id: string;
    readonly label: string;
    readonly buttons: readonly RibbonButton[];
  }[];
  /** The page of the pane and, for function commands, the page that runs them. */
  readonly panePage: string;
  readonly functionPage: string | null;
}

/** The pane's page where a manifest names none. */
export const DEFAULT_PANE = '/taskpane.html';

/** Elements by local name: the manifest mixes namespaces and prefixes. */
function find(parent: Element | Document, name: string): Element[] {
  return [...parent.getElementsByTagName('*')].filter((element) => element.localName === name);
}

/** `language`: `id-ID` or `en-US`. Null when the text is no manifest with commands. */
export function readRibbon(xml: string, language: string): RibbonModel | null {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  if (find(document, 'parsererror').length > 0) return null;
  const control = find(document, 'Control');
  const tabElement = find(document, 'CustomTab')[0] ?? find(document, 'OfficeTab')[0];
  if (control.length === 0 || tabElement === undefined) return null;
  const resource = makeResources(document, language);
  const panePage = pathOf(find(document, 'SourceLocation')[0]?.getAttribute('DefaultValue') ?? DEFAULT_PANE);
  const functionFile = find(document, 'FunctionFile')[0]?.getAttribute('resid');
  return {
    tab: labelOf(tabElement, resource),
    groups: find(tabElement, 'Group').map((group) => ({
      id: group.getAttribute('id') ?? '',
      label: labelOf(group, resource),
      buttons: find(group, 'Control').map((button) => readButton(button, resource, panePage)),
    })),
    panePage,
    functionPage: functionFile ? pathOf(resource(functionFile)) : null,
  };
}

type Resource = (resid: string) => string;

function makeResources(document: Document, language: string): Resource {
  const texts = new Map<string, string>();
  for (const element of ['Image', 'Url', 'String'].flatMap((name) => find(document, name))) {
    const id = element.getAttribute('id');
    if (id === null) continue;
    const override = find(element, 'Override').find((one) => one.getAttribute('Locale') === language);
    texts.set(id, override?.getAttribute('Value') ?? element.getAttribute('DefaultValue') ?? '');
  }
  return (resid) => texts.get(resid) ?? '';
}

function childOf(element: Element, name: string): Element | undefined {
  return [...element.children].find((child) => child.localName === name);
}

function labelOf(element: Element, resource: Resource): string {
  return resource(childOf(element, 'Label')?.getAttribute('resid') ?? '');
}

function readButton(button: Element, resource: Resource, panePage: string): RibbonButton {
  const action = find(button, 'Action')[0];
  const source = action === undefined ? undefined : find(action, 'SourceLocation')[0];
  const images = find(button, 'Image').concat(find(button, 'bt:Image'));
  const image = images.find((one) => one.getAttribute('size') === '32') ?? images[0];
  const tip = find(button, 'Description')[0]?.getAttribute('resid');
  const functionName = find(button, 'FunctionName')[0];
  const isFunction = action?.getAttribute('xsi:type') === 'ExecuteFunction';
  return {
    id: button.getAttribute('id') ?? '',
    label: labelOf(button, resource),
    tip: tip ? resource(tip) : '',
    icon: pathOf(resource(image?.getAttribute('resid') ?? '')),
    action: isFunction
      ? { kind: 'function', name: functionName?.textContent.trim() ?? '' }
      : { kind: 'showPane', page: pathOf(resource(source?.getAttribute('resid') ?? '')) || panePage },
  };
}

/** Manifests name https addresses; the workbench serves the same paths itself. */
function pathOf(address: string): string {
  if (address === '') return '';
  try {
    const url = new URL(address);
    return `${url.pathname}${url.search}`;
  } catch {
    return address;
  }
}
