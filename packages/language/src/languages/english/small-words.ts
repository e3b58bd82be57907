// Small words of English: by which it is told apart, and which say nothing about what a text is about.
import type { SmallWords } from '../language.ts';

export const englishSmallWords: SmallWords = {
  telling: `
    the of and to a an in is it its it's you your yours he she they them their we our us i i'm im am my me mine that
    this these those are was were be been being have has had do does did doing done don't dont doesn't didn't isn't
    aren't wasn't won't can't cant couldn't wouldn't shouldn't could would should can may might must not no never
    nothing for from with without at by on about into over after before between because but or if when while where
    why how what which who whom whose there here than then so too very just only also still again always ever i've
    i'll i'd you're you've you'll we're we've they're there's that's what's let's get got getting go going gone make
    made take took see saw know think want need like please sorry hello hey today yesterday tomorrow tonight now all
    any some many since until during within against through last next first someone anyone everyone nobody something
    anything everything yet enough much more most other another every each both few own same such out up down off
    really actually
  `,
  fillers: `
    able about above according across actually ago ah ain't almost alone along already although always am among amp
    anymore anyone anything anyway apparently around ask asked aside away back became become becomes behind being
    believe below beside besides best better between bit both came cannot certainly come comes coming consider couldn
    currently definitely despite different doesn done down during either else enough especially etc even ever everyone
    everything everywhere except far feel felt few find first five following four from further gave give given gives
    guess guy guys hadn't hadn happen happened happens hasn't haven't haven he'd he'll he's hence her here's hers
    herself hi him himself his however i'm if indeed inside instead isn it'd it'll itself keep keeps kind knew known
    knows last lately later least less let lets like likely little lol look looking looks lot lots made mainly maybe
    mean means meanwhile might mine must mustn't myself name near nearly necessary need needs neither next nobody none
    nor nothing nowhere obviously often oh ok okay old once one ones onto others otherwise ought ourselves outside
    particular per perhaps please pls possible probably put quite rather rt said saw say saying says second see seem
    seemed seems seen self send sent seriously several shan't she she'd she'll she's since six some somebody somehow
    someone something sometimes somewhat somewhere soon sort still sure take taken tell tends than that'd theirs
    themselves therefore there'd they'd they'll they're they've thing things three through throughout thru thus till
    together told took toward towards tried try trying two u under unless until upon ur us use used uses using usually
    via want wants was way we'd we'll welcome well went weren't what'll whatever when's whenever where's wherever
    whether who's whoever whole will wish within wonder won would wouldn ya yeah yep yes yet yours yourself
  `,
};
