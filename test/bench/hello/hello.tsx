/** The least a Fluent pane can be: the yardstick for the size and the first click of ours. Built the same way. */
import { Button, FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

void Office.onReady(() => {
  const root = document.getElementById('pane');
  if (root === null) throw new Error('hello: the page has no root');
  createRoot(root).render(
    <FluentProvider theme={webLightTheme}>
      <Button>Hello</Button>
    </FluentProvider>,
  );
});
