import { useState } from "preact/hooks";
import { strings } from "../strings";
import { Icon } from "../ui/Icon";

export function QuickFind({ onFind, label = strings.quickFindIn }: { onFind: (text: string) => void; label?: string }) {
  const [text, setText] = useState("");
  return (
    <form
      class="quickfind"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        onFind(text.trim());
      }}
    >
      <Icon name="search" />
      <input
        type="search"
        aria-label={label}
        placeholder={strings.quickFind}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          // The input's own "clear" cross sends no submit.
          if (event.currentTarget.value === "") onFind("");
        }}
      />
    </form>
  );
}
