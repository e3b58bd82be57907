// Signing in: an API token, pasted once and tried before it is kept.
import { useRef, useState } from 'preact/hooks';
import type { TargetedSubmitEvent } from 'preact';
import { createApi, type Refusal } from './api.ts';
import { LanguageButton } from './language-button.tsx';
import { signIn, type SignedOutBecause } from './session.ts';
import { useWords } from './text.ts';
import type { Text } from './text-german.ts';
import { refusalText } from './use-command.ts';

export function SignIn({ because }: { readonly because: SignedOutBecause | undefined }) {
  const { t } = useWords();
  const [isRunning, setRunning] = useState(false);
  const [message, setMessage] = useState(() => opening(because, t));
  const token = useRef<HTMLInputElement>(null);
  const remember = useRef<HTMLInputElement>(null);

  async function submit(event: TargetedSubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const pasted = token.current?.value.trim() ?? '';
    if (pasted === '') {
      setMessage(t.signIn.empty);
      token.current?.focus();
      return;
    }
    setRunning(true);
    setMessage('');
    const answer = await createApi(pasted).overview();
    setRunning(false);
    if (answer.kind === 'ok') {
      signIn(pasted, remember.current?.checked ?? false);
      return;
    }
    setMessage(reason(answer, t));
    token.current?.select();
  }

  return (
    <main class="sign-in">
      <header>
        <p class="product">{t.product}</p>
        <LanguageButton />
      </header>
      <form onSubmit={(event) => void submit(event)}>
        <h1>{t.signIn.title}</h1>
        <label for="token">{t.signIn.token}</label>
        <input
          id="token"
          ref={token}
          type="password"
          autocomplete="current-password"
          autocapitalize="none"
          spellcheck={false}
          aria-describedby="token-hint sign-in-message"
          autofocus
        />
        <p id="token-hint" class="faint">
          {t.signIn.hint}
        </p>
        <label class="choice">
          <input type="checkbox" ref={remember} />
          {t.signIn.remember}
        </label>
        <p id="sign-in-message" role="alert" class="problem">
          {message}
        </p>
        <button type="submit" class="primary" disabled={isRunning}>
          {isRunning ? t.signIn.running : t.signIn.submit}
        </button>
      </form>
    </main>
  );
}

function opening(because: SignedOutBecause | undefined, t: Text): string {
  if (because === 'refused') return t.signIn.refused;
  return because === 'role' ? t.signIn.ingestOnly : '';
}

function reason(refusal: Refusal, t: Text): string {
  if (refusal.kind === 'signed-out') return t.signIn.wrong;
  if (refusal.kind === 'forbidden') return t.signIn.ingestOnly;
  return refusalText(refusal, t);
}
