/** Files that were made, each to be saved by a click; nothing is sent anywhere. */
import { useEffect, useMemo } from 'react';
import type { PanelFile } from '../../../app/panel-state';
import { usePane } from '../../hooks/pane-context';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export function FileLinks({ files }: { readonly files: readonly PanelFile[] }) {
  const { text } = usePane();
  const links = useMemo(
    () =>
      files.map(({ name, bytes }) => ({
        name,
        url: URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: TYPE })),
      })),
    [files],
  );
  useEffect(() => () => links.forEach(({ url }) => URL.revokeObjectURL(url)), [links]);
  return (
    <>
      <p className="ks-hint">{text('pane.panel.filesText')}</p>
      <ul className="ks-list ks-rows">
        {links.map(({ name, url }) => (
          <li key={url}>
            <a href={url} download={name}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
