import { Component, type ReactNode } from 'react';
import { useWords } from '../i18n/index.ts';
import { home, useTrail } from '../stores/route.ts';
import { Button, EmptyState } from '../ui/index.ts';

type Props = {
  readonly children: ReactNode;
  /** When it changes, what failed is tried again. */
  readonly place?: string;
};

/** A view that breaks takes nothing else with it, and says so plainly. */
export class ErrorBoundary extends Component<Props, { readonly broken: string | null }> {
  override state: { readonly broken: string | null } = { broken: null };

  static getDerivedStateFromError(error: unknown) {
    return { broken: error instanceof Error ? error.message : String(error) };
  }

  override componentDidUpdate(before: Props) {
    if (before.place !== this.props.place && this.state.broken !== null) {
      this.setState({ broken: null });
    }
  }

  override render() {
    if (this.state.broken === null) return this.props.children;
    return <Broken what={this.state.broken} onAgain={() => this.setState({ broken: null })} />;
  }
}

function Broken({ what, onAgain }: { readonly what: string; readonly onAgain: () => void }) {
  const { t } = useWords();
  return (
    <div role="alert">
      <EmptyState
        title={t('app.failed')}
        acts={
          <>
            <Button look="primary" onPress={onAgain}>
              {t('app.failed.again')}
            </Button>
            <Button
              onPress={() => {
                useTrail.getState().reset(home);
                onAgain();
              }}
            >
              {t('app.failed.today')}
            </Button>
          </>
        }
      >
        <p>{t('app.failed.what')}</p>
        <details>
          <summary>{t('app.failed.detail')}</summary>
          <code>{what}</code>
        </details>
      </EmptyState>
    </div>
  );
}
