import { Typography } from '@strapi/design-system';
import { useAuth, useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { CONFIRM_HEADER, CONFIRM_VALUE } from '../../dossier/content-model/confirm';

const texts = {
  nl: {
    label: 'Toch intrekken',
    title: 'Intrekken terwijl andere stukken ernaar verwijzen?',
    body: 'Verwijzingen in gepubliceerde stukken raken leeg. Doe dit alleen als je weet waar dit stuk wordt gebruikt. Het concept blijft bewaard.',
    done: 'Het stuk is ingetrokken.',
    failed: 'Intrekken is niet gelukt.',
  },
  en: {
    label: 'Withdraw anyway',
    title: 'Withdraw although other entries refer to it?',
    body: 'References in published entries become empty. Do this only if you know where this entry is used. The draft is kept.',
    done: 'The entry was withdrawn.',
    failed: 'The entry could not be withdrawn.',
  },
};

interface ActionProps {
  activeTab: 'draft' | 'published' | null;
  collectionType: string;
  model: string;
  documentId?: string;
  document?: { locale?: string | null; status?: string };
}

/** A document action of the content manager: a description of a menu item, or null where it does not apply. */
export function ConfirmedWithdrawal({ collectionType, model, documentId, document }: ActionProps) {
  const { locale } = useIntl();
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const isAdministrator = useAuth('ConfirmedWithdrawal', (auth) =>
    auth.user?.roles?.some((role) => role.code === 'strapi-super-admin')
  );
  const isPublished = document?.status === 'published' || document?.status === 'modified';
  if (!isAdministrator || !isPublished || !documentId || !model.startsWith('api::')) return null;

  const words = locale.startsWith('nl') ? texts.nl : texts.en;
  const withdraw = async () => {
    const entry = collectionType === 'single-types' ? model : `${model}/${documentId}`;
    try {
      await post(
        `/content-manager/${collectionType}/${entry}/actions/unpublish`,
        {},
        { params: document?.locale ? { locale: document.locale } : {}, headers: { [CONFIRM_HEADER]: CONFIRM_VALUE } }
      );
      toggleNotification({ type: 'success', message: words.done });
      window.location.reload();
    } catch (error) {
      const reason = (error as { response?: { data?: { error?: { message?: string } } } }).response?.data?.error
        ?.message;
      toggleNotification({ type: 'danger', message: reason ?? words.failed });
    }
  };
  return {
    label: words.label,
    position: ['header', 'table-row'],
    variant: 'danger',
    dialog: {
      type: 'dialog',
      title: words.title,
      content: <Typography>{words.body}</Typography>,
      onConfirm: withdraw,
    },
  };
}
