/** The page's side of office.js' messages: answers, events, commands, settings. */
import { FrameSession, makeFrameUrl, parseMessage } from '../../../src/workbench/page/frame-wire';
import type { HostEvent, RequestExecutor } from '../../../src/workbench/protocol/contract';

interface Sent {
  _actionName: string;
  _correlationId: number;
  _responseType: number;
  _data: Record<string, unknown>;
}

function makeFrame() {
  const sent: Sent[] = [];
  const requests: { body: string; flags: number }[] = [];
  const problems: string[] = [];
  const listeners = new Set<(event: HostEvent) => void>();
  const executor: RequestExecutor = {
    execute: (body, flags) => {
      requests.push({ body, flags });
      return Promise.resolve('{"Results":[]}');
    },
    onEvent: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    counters: { syncs: 0, actions: 0, requestBytes: 0, responseBytes: 0, largestRequest: 0 },
    faults: {},
  };
  const settings = new Map<string, string>();
  const session = new FrameSession({
    conversationId: 'c1',
    appId: 'a1',
    origin: 'https://localhost:3000',
    language: 'id-ID',
    documentUrl: 'https://localhost:3000/x.xlsx',
    settings,
    executor,
    send: (text) => sent.push(JSON.parse(text) as Sent),
    onProblem: (what) => problems.push(what),
  });
  const message = (name: string, more: object = {}): string =>
    JSON.stringify({ _messageType: 0, _actionName: name, _conversationId: 'c1', _correlationId: 7, ...more });
  const raise = (event: HostEvent): void => listeners.forEach((listener) => listener(event));
  return { session, sent, requests, problems, listeners, settings, message, raise };
}

const CHANGED: HostEvent = { type: 10, targetId: 'Workbook', args: '{"address":"A1"}', isRemote: false };

test('the context answer names Excel, its language and its requirement sets', async () => {
  const frame = makeFrame();
  await frame.session.receive(frame.message('ContextActivationManager_getAppContextAsync'));
  expect(frame.sent[0]).toMatchObject({ _correlationId: 7, _responseType: 0, _errorCode: 0 });
  expect(frame.sent[0]!._data).toMatchObject({
    _appName: 16,
    _appUILocale: 'id-ID',
    _docUrl: 'https://localhost:3000/x.xlsx',
  });
  const sets = JSON.parse(frame.sent[0]!._data._requirementMatrix as string) as Record<string, string>;
  expect(sets).toMatchObject({ ExcelApi: '1.17', SharedRuntime: '1.1', DelayForCellEdit: '1.1' });
});

test('a request reaches the executor with its flags and its answer comes back as text', async () => {
  const frame = makeFrame();
  const array = ['', 'POST', 'ProcessQuery', [], '{"Actions":[]}', 0, 64];
  await frame.session.receive(
    frame.message('executeMethod', { _data: { DdaMethod: { DispatchId: 93 }, ArrayData: array } }),
  );
  expect(frame.requests).toEqual([{ body: '{"Actions":[]}', flags: 64 }]);
  expect(frame.sent[0]!._data).toEqual({ Version: 1, Error: 0, Data: [200, [], '{"Results":[]}'] });
});

test('a request to the page around the workbook is acknowledged without reaching the workbook', async () => {
  const frame = makeFrame();
  const array = ['WacPartition', 'POST', 'ProcessQuery', [], '{"Actions":[{"Id":4},{"Id":5}]}', 0, 0];
  await frame.session.receive(
    frame.message('executeMethod', { _data: { DdaMethod: { DispatchId: 93 }, ArrayData: array } }),
  );
  expect(frame.requests).toEqual([]);
  const [, , answer] = frame.sent[0]!._data.Data as [number, unknown, string];
  expect(JSON.parse(answer)).toEqual({
    Results: [
      { ActionId: 4, Value: {} },
      { ActionId: 5, Value: {} },
    ],
  });
});

test('events are pushed only between registering and unregistering', async () => {
  const frame = makeFrame();
  frame.raise(CHANGED);
  expect(frame.sent).toHaveLength(0);
  await frame.session.receive(frame.message('richApiMessage', { _actionType: 1, _correlationId: 3 }));
  frame.raise(CHANGED);
  expect(frame.sent[1]).toMatchObject({
    _actionName: 'richApiMessage',
    _correlationId: 3,
    _responseType: 1,
    _data: { ArrayData: [[65536, 10, 'Workbook', '{"address":"A1"}', 0, false]] },
  });
  await frame.session.receive(frame.message('richApiMessage', { _actionType: 2 }));
  frame.raise(CHANGED);
  expect(frame.sent).toHaveLength(3);
});

test('a command given before the add-in listens waits for it', async () => {
  const frame = makeFrame();
  frame.session.invokeCommand('btnRead', 'runRead');
  expect(frame.sent).toHaveLength(0);
  await frame.session.receive(frame.message('appCommandInvoked', { _actionType: 1 }));
  expect(frame.sent[1]).toMatchObject({ _actionName: 'appCommandInvoked', _responseType: 1 });
  expect(frame.sent[1]!._data).toMatchObject({ 0: 'btnRead', 1: 'runRead' });
});

test('a method the page does not know is refused by name', async () => {
  const frame = makeFrame();
  await frame.session.receive(frame.message('executeMethod', { _data: { DdaMethod: { DispatchId: 4711 } } }));
  expect(frame.problems).toEqual(['executeMethod 4711']);
  expect(frame.sent[0]!._data.Error).not.toBe(0);
});

test('a closed conversation says nothing and holds no listener', async () => {
  const frame = makeFrame();
  await frame.session.receive(frame.message('richApiMessage', { _actionType: 1 }));
  frame.session.close();
  frame.raise(CHANGED);
  await frame.session.receive(frame.message('ContextActivationManager_getAppContextAsync'));
  expect(frame.sent).toHaveLength(1);
  expect(frame.listeners.size).toBe(0);
});

test.each([undefined, 7, '', 'hello', '{broken', '{"_messageType":1}', '{"_messageType":0,"_actionName":"x"}'])(
  'what is no message of office.js is left alone: %p',
  (data) => {
    expect(parseMessage(data)).toBeNull();
  },
);

test('the address of the frame carries the origin encoded and its bars plain', () => {
  const identity = { conversationId: 'c1', appId: 'a1', origin: 'https://localhost:3000', language: 'en-US' };
  const url = makeFrameUrl('/taskpane.html?step=2', { ...identity, documentUrl: '', settings: new Map() });
  expect(url).toBe(
    '/taskpane.html?step=2&_host_Info=Excel$Web$16.01$en-US$c1$$$0#&_serializer_version=1&_xdm_Info=c1|a1|https%3A%2F%2Flocalhost%3A3000',
  );
});
