import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import * as words from '#words/sign-in';
import { useClient } from '../../api/client-context.ts';
import { readWays } from '../../api/session.ts';

/** The way to the authority's own sign-in, where there is one; it leads back to the page first asked for. */
export function OpenIdButton() {
  const client = useClient();
  const { data } = useQuery({
    queryKey: ['sign-in-ways'],
    queryFn: () => readWays(client),
    staleTime: Infinity,
  });
  if (!data?.openId) return null;
  const next = encodeURIComponent(`${location.pathname}${location.search}`);
  return (
    <Button component="a" href={`/api/sign-in/openid?next=${next}`} variant="default" fullWidth>
      {words.openId(data.openId.name || words.openIdUnnamed)}
    </Button>
  );
}
