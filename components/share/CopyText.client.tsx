'use client';

import { useState } from 'react';

type Props = { from: string; label: string; name: string; done: string };

/** Copies the text of the element with this id, which can also be selected by hand. */
export function CopyText({ from, label, name, done }: Props) {
  const [isCopied, setCopied] = useState(false);
  const copy = () => {
    setCopied(false);
    const text = document.getElementById(from)?.textContent ?? '';
    void navigator.clipboard.writeText(text).then(() => {
      setCopied(true);
    });
  };
  return (
    <>
      <button
        type="button"
        aria-label={name}
        onClick={copy}
        onBlur={() => {
          setCopied(false);
        }}
        className="cursor-pointer py-0.5 text-accent underline underline-offset-4 [@media(scripting:none)]:hidden"
      >
        {label}
      </button>
      <span role="status" className="text-quiet">
        {isCopied ? done : ''}
      </span>
    </>
  );
}
