import { useCombobox } from 'downshift';
import type { KeyboardEvent } from 'react';

interface OptionsProps<Option> {
  /** Id of the input, for its label. */
  id: string;
  text: string;
  onText(text: string): void;
  options: readonly Option[];
  onChoose(option: Option): void;
  /** Indicates that the list may be in sight; it is when there are options. */
  isOpen: boolean;
  onOpen(isOpen: boolean): void;
  /** What Enter does where no option is active; what it always does when absent. */
  onEnter?(event: KeyboardEvent): void;
}

const { InputBlur, InputClick, InputKeyDownEscape } = useCombobox.stateChangeTypes;

/** Keys that move the cursor in the text, as in any other input, and not the active option. */
const CURSOR_KEYS = ['Home', 'End'];

/**
 * What an input, its list and its options need to be a combobox with list autocomplete, as the ARIA practices have it: arrows
 * make an option active, Enter and a click choose it, Escape closes the list and then empties the input. Leaving it chooses nothing.
 */
export function useOptions<Option>({ id, text, onText, options, onChoose, isOpen, onOpen, onEnter }: OptionsProps<Option>) {
  const items = [...options];
  const isShown = isOpen && items.length > 0;
  const { highlightedIndex, getInputProps, getItemProps, getMenuProps } = useCombobox<Option>({
    items,
    inputId: id,
    isOpen: isShown,
    inputValue: text,
    // What was chosen is kept elsewhere: the same may be chosen again.
    selectedItem: null,
    itemToString: () => '',
    stateReducer: (state, { type, changes }) => {
      if (type === InputBlur) return { ...changes, selectedItem: null, inputValue: state.inputValue };
      return type === InputClick ? { ...changes, isOpen: true } : changes;
    },
    onStateChange: ({ type, isOpen: opens, inputValue, selectedItem }) => {
      if (opens !== undefined || type === InputKeyDownEscape) onOpen(opens ?? false);
      if (type === InputKeyDownEscape && inputValue !== undefined) onText(inputValue);
      if (selectedItem) onChoose(selectedItem);
    },
  });
  const isActive = isShown && highlightedIndex >= 0 && highlightedIndex < items.length;
  const onKeyDown = (event: KeyboardEvent) => {
    const isLeftAlone = CURSOR_KEYS.includes(event.key) || (event.key === 'Enter' && !isActive);
    if (isLeftAlone) Object.assign(event.nativeEvent, { preventDownshiftDefault: true });
    if (event.key === 'Enter' && !isActive && !event.nativeEvent.isComposing) onEnter?.(event);
  };
  const input = getInputProps({
    // In the same turn as the key, so that the cursor stays where it is.
    onChange: (event: { currentTarget: HTMLInputElement }) => onText(event.currentTarget.value),
    onKeyDown,
    onBlur: () => onOpen(false),
  });
  return {
    isShown,
    inputProps: { ...input, 'aria-labelledby': undefined, 'aria-activedescendant': isActive ? input['aria-activedescendant'] : undefined },
    listProps: (label: string) => getMenuProps({ 'aria-label': label, hidden: !isShown }),
    optionProps: (option: Option, index: number) => getItemProps({ item: option, index }),
  };
}
