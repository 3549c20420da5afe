import { useCombobox } from 'downshift';
import type { ChangeEvent, KeyboardEvent } from 'react';

interface OptionsProps<Option> {
  /** Id of the input, for its label. */
  id: string;
  text: string;
  onText(text: string): void;
  options: readonly Option[];
  onChoose(option: Option): void;
  /** What Enter does where no option is active; what it always does when absent. */
  onEnter?(event: KeyboardEvent): void;
  /** Told when the list may come in sight, and when it no longer may. */
  onOpen?(isOpen: boolean): void;
}

/** Keys that move the cursor in the text, as in any other input, and not the active option. */
const CURSOR_KEYS = ['Home', 'End'];

/**
 * What an input, its list and its options need to be a combobox with list autocomplete, as the ARIA practices have it: arrows
 * make an option active, Enter and a click choose it, Escape closes the list and then empties the input. Leaving it chooses nothing.
 */
export function useOptions<Option>({ id, text, onText, options, onChoose, onEnter, onOpen }: OptionsProps<Option>) {
  const { isOpen, highlightedIndex, closeMenu, getInputProps, getItemProps, getMenuProps } = useCombobox<Option>({
    items: [...options],
    inputId: id,
    inputValue: text,
    // What was chosen is kept elsewhere: the same may be chosen again.
    selectedItem: null,
    itemToString: () => '',
    stateReducer: (_, { type, changes }) => ({
      ...changes,
      selectedItem: null,
      ...(type === useCombobox.stateChangeTypes.InputClick && { isOpen: true }),
    }),
    onIsOpenChange: (change) => onOpen?.(change.isOpen),
  });
  const isShown = isOpen && options.length > 0;
  const active = isShown ? options[highlightedIndex] : undefined;

  // Choosing and emptying are not left to Downshift: it tells of them after the key, when more may have been typed.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && active !== undefined) {
      event.preventDefault();
      closeMenu();
      onChoose(active);
    } else if (event.key === 'Enter') {
      onEnter?.(event);
    } else if (event.key === 'Escape' && !isShown && text !== '') {
      event.preventDefault();
      closeMenu();
      onText('');
    } else if (!CURSOR_KEYS.includes(event.key)) {
      return;
    }
    Object.assign(event.nativeEvent, { preventDownshiftDefault: true });
  };
  const input = getInputProps({ onChange: (event: ChangeEvent<HTMLInputElement>) => onText(event.currentTarget.value), onKeyDown });
  return {
    isOpen,
    /** Indicates that the list is in sight: it may be, and there are options. */
    isShown,
    close: closeMenu,
    inputProps: {
      ...input,
      'aria-expanded': isShown,
      'aria-labelledby': undefined,
      'aria-activedescendant': active === undefined ? undefined : input['aria-activedescendant'],
    },
    listProps: (label: string) => getMenuProps({ 'aria-label': label, hidden: !isShown }),
    optionProps: (option: Option, index: number) => getItemProps({ item: option, index, onClick: () => onChoose(option) }),
  };
}
