'use client';

import { useState, useSyncExternalStore } from 'react';

type Props = {
  href: string;
  label: string;
  done: string;
  /** What the button of the system's share sheet is called; it is shown on a touch screen that has one. */
  share?: string;
};

const BUTTON =
  'cursor-pointer py-0.5 text-accent underline underline-offset-4 [@media(scripting:none)]:hidden';

const never = () => () => undefined;
const hasShareSheet = () => 'share' in navigator && matchMedia('(pointer: coarse)').matches;

/** Copies a permanent address, or hands it to the system's share sheet. The same address is a plain link beside it. */
export function CopyLink({ href, label, done, share }: Props) {
  const [isCopied, setCopied] = useState(false);
  const canShare = useSyncExternalStore(never, hasShareSheet, () => false);
  const address = () => new URL(href, window.location.href).href;
  const copy = () => {
    void navigator.clipboard.writeText(address()).then(() => {
      setCopied(true);
    });
  };
  const open = () => {
    // A reader who closes the sheet has not met an error.
    navigator.share({ url: address() }).catch(() => undefined);
  };
  return (
    <>
      <button type="button" onClick={copy} className={BUTTON}>
        {label}
      </button>
      {share && canShare && (
        <button type="button" onClick={open} className={BUTTON}>
          {share}
        </button>
      )}
      <span role="status" className="text-quiet">
        {isCopied ? done : ''}
      </span>
    </>
  );
}
