'use client';

import { useState } from 'react';

type Props = { href: string; label: string; done: string };

/** Copies a permanent address. The same address is a plain link beside this button. */
export function CopyLink({ href, label, done }: Props) {
  const [isCopied, setCopied] = useState(false);
  const copy = () => {
    void navigator.clipboard.writeText(new URL(href, window.location.href).href).then(() => {
      setCopied(true);
    });
  };
  return (
    <>
      <button
        type="button"
        onClick={copy}
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
