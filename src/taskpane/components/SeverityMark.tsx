/** The severity of a finding: an icon and its word, never colour alone. */
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { Info16Regular } from '@fluentui/react-icons/svg/info';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { Severity } from '../../core/model/finding';

const ICONS = { error: ErrorCircle16Filled, warning: Warning16Filled, info: Info16Regular } as const;

export function SeverityMark({ severity, label }: { readonly severity: Severity; readonly label: string }) {
  const Icon = ICONS[severity];
  return (
    <span className={`ks-severity ks-${severity}`}>
      <Icon aria-hidden />
      {label}
    </span>
  );
}
