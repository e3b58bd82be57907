import { describe, expect, it } from '@jest/globals';
import { incidentLink, LABEL, routeOf } from './route.ts';

describe('the address', () => {
  it('names an incident, whatever its id contains', () => {
    const id = 'nordlicht-kaffee-20260302T021400Z/ü';
    expect(routeOf(incidentLink(id))).toEqual({ page: 'incident', id });
  });

  it('may carry a token', () => {
    expect(routeOf('#/sign-in/sw_abc')).toEqual({ page: 'sign-in', token: 'sw_abc' });
  });

  it('leads to the mentions to be labelled', () => {
    expect(routeOf(LABEL)).toEqual({ page: 'label' });
  });

  it.each(['', '#', '#/', '#/incidents', '#/incidents/', '#/elsewhere/x', '#/incidents/%E0%A4%A'])(
    'leads home where it makes no sense: "%s"',
    (hash) => expect(routeOf(hash)).toEqual({ page: 'home' }),
  );
});
