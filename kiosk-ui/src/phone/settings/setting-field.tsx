import { useEffect, useState } from 'preact/hooks';
import type { JSX, TargetedEvent, TargetedInputEvent } from 'preact';
import type { SettingRow } from '../../../../daemon/contract/http-settings.ts';
import { words } from '../../text/words.ts';
import { changeSettings, wrong, type Value } from './box-settings.ts';
import { fieldOf, type Field } from './schema.ts';
import { aboutOf, choiceOf, nameOf, shown } from './setting-words.ts';
import { SeveralField } from './several-field.tsx';

/** One setting as its schema describes it: shown, explained, changed in its place, or locked with the reason. */
export function SettingField({ row }: { readonly row: SettingRow }): JSX.Element {
  const { key, locked, needsRestart, waits } = row;
  const field = fieldOf(row);
  const id = `setting-${key.replaceAll('.', '-')}`;
  const fault = wrong.value[key] ?? '';
  const change = (value: Value): void => void changeSettings({ [key]: value });
  const notes = [
    locked ? words.value.settings.lockedBy[row.from] : '',
    waits ? words.value.settings.waits : needsRestart && !locked ? words.value.settings.needsRestart : '',
  ].filter((note) => note !== '');
  return (
    <div class={`setting setting-${field.kind}`}>
      <label class="setting-name" id={`${id}-name`} for={id}>
        {nameOf(key)}
      </label>
      <Input {...{ id, row, field, change }} described={`${id}-more ${id}-fault`} invalid={fault !== ''} />
      <p class="setting-more" id={`${id}-more`}>
        <span>{aboutOf(key)}</span>
        {notes.map((note) => (
          <span key={note} class="setting-note">
            {note}
          </span>
        ))}
      </p>
      <p class="fault" id={`${id}-fault`} role="alert">
        {fault}
      </p>
      {row.from === 'phone' && !locked && (
        <button
          type="button"
          class="setting-back"
          aria-label={words.value.settings.backName(nameOf(key), shown(field, row.default))}
          onClick={() => void changeSettings({ [key]: null })}
        >
          {words.value.settings.back(shown(field, row.default))}
        </button>
      )}
    </div>
  );
}

interface InputProps {
  readonly id: string;
  readonly row: SettingRow;
  readonly field: Field;
  readonly described: string;
  readonly invalid: boolean;
  readonly change: (value: Value) => void;
}

function Input(props: InputProps): JSX.Element {
  const { id, row, field, described, change } = props;
  switch (field.kind) {
    case 'switch':
      return (
        <button
          id={id}
          type="button"
          class="switch"
          role="switch"
          aria-checked={row.value === true}
          aria-labelledby={`${id}-name`}
          aria-describedby={described}
          disabled={row.locked}
          onClick={() => change(row.value !== true)}
        >
          <span class="switch-knob" />
        </button>
      );
    case 'choice':
      return (
        <select
          id={id}
          value={String(row.value)}
          disabled={row.locked}
          aria-describedby={described}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            change(field.choices.find((choice) => String(choice) === chosen) ?? chosen);
          }}
        >
          {field.choices.map((choice) => (
            <option key={choice} value={String(choice)}>
              {choiceOf(choice)}
            </option>
          ))}
        </select>
      );
    case 'several':
      return <SeveralField {...{ id, field, change }} value={row.value as readonly string[]} locked={row.locked} />;
    default:
      return <TypedInput {...props} />;
  }
}

/** Sent when the thumb leaves it, not with each letter. */
function TypedInput({ id, row, field, described, invalid, change }: InputProps): JSX.Element {
  const [text, setText] = useState(String(row.value));
  useEffect(() => setText(String(row.value)), [row.value]);
  const shared = {
    id,
    value: text,
    disabled: row.locked,
    autocomplete: 'off',
    'aria-describedby': described,
    'aria-invalid': invalid,
    onInput: (event: TargetedInputEvent<HTMLInputElement>) => setText(event.currentTarget.value),
    onChange: (event: TargetedEvent<HTMLInputElement>) => {
      const input = event.currentTarget;
      if (!input.checkValidity()) {
        wrong.value = { ...wrong.value, [row.key]: input.validationMessage };
        return;
      }
      if (input.value !== String(row.value)) change(field.kind === 'number' ? input.valueAsNumber : input.value);
    },
  } as const;
  if (field.kind === 'time') return <input {...shared} type="time" />;
  if (field.kind === 'number') {
    return (
      <input {...shared} type="number" inputmode="decimal" min={field.minimum} max={field.maximum} step={field.step} />
    );
  }
  return <input {...shared} type="text" maxLength={field.maxLength} autocapitalize="off" spellcheck={false} />;
}
