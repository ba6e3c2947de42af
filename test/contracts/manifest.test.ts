/** What Excel and the store ask of manifest.xml, checked without a network. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { RIBBON_FUNCTIONS } from '../../src/commands/ribbon-commands';
import { REQUIRED_API } from '../../src/host/requirements';

const root = join(__dirname, '..', '..');
const xml = readFileSync(join(root, 'manifest.xml'), 'utf8');
const manifest = new DOMParser().parseFromString(xml, 'text/xml').documentElement!;

const all = (name: string, within: Element = manifest): Element[] => [...within.getElementsByTagNameNS('*', name)];
const childrenOf = (element: Element): Element[] =>
  [...element.childNodes].filter((node): node is Element => node.nodeType === node.ELEMENT_NODE);
const childNames = (element: Element): string[] => childrenOf(element).map((child) => child.localName!);
const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? '';
const packageVersion = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version;

/** Width and height from the header of a PNG. */
function pngSize(path: string): [number, number] {
  const bytes = readFileSync(path);
  expect(bytes.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const fileOf = (url: string): string => join(root, 'assets', new URL(url).pathname);

describe('order of elements', () => {
  test.each([
    ['OfficeApp', ['Id', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'AppDomains', 'Hosts', 'Requirements', 'DefaultSettings', 'Permissions', 'VersionOverrides']], // prettier-ignore
    ['VersionOverrides', ['Hosts', 'Resources']],
    ['DesktopFormFactor', ['FunctionFile', 'ExtensionPoint']],
    ['CustomTab', ['Group', 'Label']],
    ['Supertip', ['Title', 'Description']],
    ['Resources', ['Images', 'Urls', 'ShortStrings', 'LongStrings']],
  ])('%s', (name, order) => {
    const elements = name === 'OfficeApp' ? [manifest] : all(name);
    expect(elements.length).toBeGreaterThan(0);
    for (const element of elements) expect(childNames(element)).toEqual(order);
  });

  test('runtimes come right after the host they belong to', () => {
    const host = all('Host').find((one) => attribute(one, 'xsi:type') === 'Workbook')!;
    expect(childNames(host)).toEqual(['Runtimes', 'DesktopFormFactor']);
  });

  test('group and buttons', () => {
    expect(childNames(all('Group')[0]!).slice(0, 2)).toEqual(['Label', 'Icon']);
    expect(all('Control').length).toBe(5);
    for (const control of all('Control')) expect(childNames(control)).toEqual(['Label', 'Supertip', 'Icon', 'Action']);
  });
});

describe('resources', () => {
  const ids = ['Image', 'Url', 'String'].flatMap((name) => all(name)).map((one) => attribute(one, 'id'));
  const defined = ids.filter((id) => id !== '');

  test('every resid is defined once and at most 32 characters long', () => {
    expect(new Set(defined).size).toBe(defined.length);
    expect(defined.filter((id) => id.length > 32)).toEqual([]);
    const used = [...xml.matchAll(/\sresid="([^"]+)"/g)].map((match) => match[1]!);
    expect(used.length).toBeGreaterThan(30);
    expect(used.filter((id) => !defined.includes(id))).toEqual([]);
    expect(defined.filter((id) => !used.includes(id))).toEqual([]);
  });

  test('every string has an English text and keeps its length', () => {
    for (const [group, limit] of [
      ['ShortStrings', 125],
      ['LongStrings', 250],
    ] as const) {
      // prettier-ignore
      for (const string of all('String', all(group)[0])) {
        const override = all('Override', string).map((one) => [attribute(one, 'Locale'), attribute(one, 'Value')]);
        expect(override).toEqual([['en-US', expect.stringMatching(/./)]]);
        for (const text of [attribute(string, 'DefaultValue'), override[0]![1]!]) {
          expect(text.length).toBeGreaterThan(0);
          expect(text.length).toBeLessThanOrEqual(limit);
        }
      }
    }
  });

  test('every icon exists in exactly the size it is named for', () => {
    const images = new Map(all('Image').map((one) => [attribute(one, 'id'), attribute(one, 'DefaultValue')]));
    const uses = all('Image').filter((one) => one.hasAttribute('size'));
    expect(uses.length).toBe(18);
    for (const use of uses) {
      const size = Number(attribute(use, 'size'));
      expect(pngSize(fileOf(images.get(attribute(use, 'resid'))!))).toEqual([size, size]);
    }
    expect(pngSize(fileOf(attribute(all('IconUrl')[0]!, 'DefaultValue')))).toEqual([32, 32]);
    expect(pngSize(fileOf(attribute(all('HighResolutionIconUrl')[0]!, 'DefaultValue')))).toEqual([64, 64]);
  });

  test('every icon of a control comes in 16, 32 and 80 pixels', () => {
    for (const icon of all('Icon')) expect(childrenOf(icon).map((one) => attribute(one, 'size'))).toEqual(['16', '32', '80']); // prettier-ignore
  });
});

describe('identity and demands', () => {
  test('the version equals that of the package', () => {
    expect(all('Version')[0]!.textContent).toBe(packageVersion);
  });

  test('the id is a GUID', () => {
    expect(all('Id')[0]!.textContent).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });

  test('Indonesian is the default and name and description are English too', () => {
    expect(all('DefaultLocale')[0]!.textContent).toBe('id-ID');
    for (const [name, limit] of [
      ['DisplayName', 125],
      ['Description', 250],
    ] as const) {
      // prettier-ignore
      const element = childrenOf(manifest).find((child) => child.localName === name)!;
      expect(childrenOf(element).map((one) => attribute(one, 'Locale'))).toEqual(['en-US']);
      for (const text of [attribute(element, 'DefaultValue'), attribute(childrenOf(element)[0]!, 'Value')]) {
        expect(text.length).toBeLessThanOrEqual(limit);
      }
    }
  });

  test('asks for the requirement sets the code needs and no more', () => {
    expect(all('Set').map((one) => [attribute(one, 'Name'), attribute(one, 'MinVersion')])).toEqual([
      [REQUIRED_API.set, REQUIRED_API.version],
      ['SharedRuntime', '1.1'],
    ]);
    expect(all('Permissions')[0]!.textContent).toBe('ReadWriteDocument');
  });

  test('every address is https', () => {
    const addresses = [...xml.matchAll(/"(\w+:\/\/[^"]+)"/g)].map((match) => match[1]!);
    const own = addresses.filter((one) => !/^http:\/\/(schemas\.microsoft\.com|www\.w3\.org)\//.test(one));
    expect(own.length).toBeGreaterThan(15);
    expect(own.filter((one) => !one.startsWith('https://'))).toEqual([]);
    expect(all('AppDomain').map((one) => one.textContent)).toEqual(['https://localhost:3000']);
  });

  test('pane, functions and runtime are one page that lives long', () => {
    const runtime = all('Runtime')[0]!;
    expect(attribute(runtime, 'lifetime')).toBe('long');
    const pane = attribute(runtime, 'resid');
    expect(attribute(all('FunctionFile')[0]!, 'resid')).toBe(pane);
    const [settings, action] = all('SourceLocation');
    expect(attribute(action!, 'resid')).toBe(pane);
    const url = all('Url').find((one) => attribute(one, 'id') === pane)!;
    expect(attribute(url, 'DefaultValue')).toBe(attribute(settings!, 'DefaultValue'));
  });

  test('every function of the ribbon has code', () => {
    expect(all('FunctionName').map((one) => one.textContent)).toEqual(Object.keys(RIBBON_FUNCTIONS));
  });
});
