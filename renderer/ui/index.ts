import './tokens.css';
import './base.css';

export {
  Button,
  type ButtonProps,
  IconButton,
  type IconButtonProps,
  Kbd,
} from './button.tsx';
export {
  Checkbox,
  type CheckboxProps,
  type Choice,
  RadioGroup,
  type RadioGroupProps,
  Select,
  type SelectProps,
} from './choices.tsx';
export { DateField, type DateFieldProps } from './date-field.tsx';
export { AlertDialog, type AlertDialogProps, Dialog, type DialogProps } from './dialog.tsx';
export { useFileDrop } from './drop.ts';
export { DropGuard } from './drop-guard.tsx';
export { FileDropTarget } from './drop-target.tsx';
export {
  FieldFault,
  type FieldProps,
  TextArea,
  type TextAreaProps,
  TextField,
  type TextFieldProps,
} from './field.tsx';
export type { Column, DataGridProps, Groups, Heading, Selection, SortBy } from './grid/columns.ts';
export { DataGrid } from './grid/data-grid.tsx';
export type { LoadWindow, RowWindow } from './grid/use-rows.ts';
export { useIsWide } from './media.ts';
export { MenuButton, type MenuEntry, type MenuPart } from './menu.tsx';
export { Loading, ProgressBar } from './progress.tsx';
export { Refusal } from './refusal.tsx';
export { type Mark, MarkShape, StatusMark } from './status-mark.tsx';
export {
  Banner,
  Card,
  Chip,
  EmptyState,
  Fact,
  Facts,
  FilterChip,
  PageHeader,
} from './surface.tsx';
export { type TabEntry, Tabs } from './tabs.tsx';
export { Tellings } from './tellings.tsx';
