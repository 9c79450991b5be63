import { Button, Stack, Text } from '@mantine/core';
import { ERRORS } from '@toasoan/domain';
import { Link } from 'react-router-dom';
import * as words from '#words/shell';
import { PageHeading } from '../../components/page-heading.tsx';

export function NotFoundScene() {
  return (
    <Stack align="flex-start">
      <PageHeading>{words.notFound}</PageHeading>
      <Text>{ERRORS['not_found'][1]}</Text>
      <Button component={Link} to="/">
        {words.toFirstPage}
      </Button>
    </Stack>
  );
}
