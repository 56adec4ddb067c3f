import { Flex } from '@strapi/design-system';
import type * as React from 'react';
import { createGlobalStyle } from 'styled-components';

/** Strapi gives every widget the height of a short list, and a scroll bar; a table of gaps is to be seen whole. */
const WholeHeight = createGlobalStyle`
  section[data-strapi-widget-id^='global::dossier-'] main {
    height: auto;
    min-height: 261px;
  }

  div:has(> section[data-strapi-widget-id^='global::dossier-']) {
    align-items: stretch;
  }
`;

export function WidgetFrame({ children }: { children: React.ReactNode }) {
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      <WholeHeight />
      {children}
    </Flex>
  );
}
