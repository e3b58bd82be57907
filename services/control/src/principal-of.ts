// Who is calling, on routes that ask for a role.
import { refuse, type Principal } from '@sturmwarte/runtime';

export function principalOf(request: { readonly principal: Principal | undefined }): Principal {
  return request.principal ?? refuse(401);
}
