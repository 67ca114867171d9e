import { assemble } from './assemble.ts'
import ALL from './packs/ALL.json' with { type: 'json' }
import AR from './packs/AR.json' with { type: 'json' }
import ARC from './packs/AR-C.json' with { type: 'json' }
import BR from './packs/BR.json' with { type: 'json' }
import BRAC from './packs/BR-AC.json' with { type: 'json' }
import BRAL from './packs/BR-AL.json' with { type: 'json' }
import BRAM from './packs/BR-AM.json' with { type: 'json' }
import BRAP from './packs/BR-AP.json' with { type: 'json' }
import BRBA from './packs/BR-BA.json' with { type: 'json' }
import BRCE from './packs/BR-CE.json' with { type: 'json' }
import BRDF from './packs/BR-DF.json' with { type: 'json' }
import BRES from './packs/BR-ES.json' with { type: 'json' }
import BRGO from './packs/BR-GO.json' with { type: 'json' }
import BRMA from './packs/BR-MA.json' with { type: 'json' }
import BRMG from './packs/BR-MG.json' with { type: 'json' }
import BRMS from './packs/BR-MS.json' with { type: 'json' }
import BRMT from './packs/BR-MT.json' with { type: 'json' }
import BRPA from './packs/BR-PA.json' with { type: 'json' }
import BRPB from './packs/BR-PB.json' with { type: 'json' }
import BRPE from './packs/BR-PE.json' with { type: 'json' }
import BRPI from './packs/BR-PI.json' with { type: 'json' }
import BRPR from './packs/BR-PR.json' with { type: 'json' }
import BRRJ from './packs/BR-RJ.json' with { type: 'json' }
import BRRJRio from './packs/BR-RJ-3304557.json' with { type: 'json' }
import BRRN from './packs/BR-RN.json' with { type: 'json' }
import BRRO from './packs/BR-RO.json' with { type: 'json' }
import BRRR from './packs/BR-RR.json' with { type: 'json' }
import BRRS from './packs/BR-RS.json' with { type: 'json' }
import BRSC from './packs/BR-SC.json' with { type: 'json' }
import BRSCItapoa from './packs/BR-SC-4208450.json' with { type: 'json' }
import BRSE from './packs/BR-SE.json' with { type: 'json' }
import BRSP from './packs/BR-SP.json' with { type: 'json' }
import BRTO from './packs/BR-TO.json' with { type: 'json' }
import CL from './packs/CL.json' with { type: 'json' }
import CO from './packs/CO.json' with { type: 'json' }
import ES from './packs/ES.json' with { type: 'json' }
import ESCN from './packs/ES-CN.json' with { type: 'json' }
import MX from './packs/MX.json' with { type: 'json' }
import PE from './packs/PE.json' with { type: 'json' }
import US from './packs/US.json' with { type: 'json' }
import USCA from './packs/US-CA.json' with { type: 'json' }
import USNY from './packs/US-NY.json' with { type: 'json' }

/** The law that we ship, read once. A slip in a file stops the program and says where it is. */
export const packs = assemble([
  ALL,
  BR,
  BRAC,
  BRAL,
  BRAM,
  BRAP,
  BRBA,
  BRCE,
  BRDF,
  BRES,
  BRGO,
  BRMA,
  BRMG,
  BRMS,
  BRMT,
  BRPA,
  BRPB,
  BRPE,
  BRPI,
  BRPR,
  BRRJ,
  BRRJRio,
  BRRN,
  BRRO,
  BRRR,
  BRRS,
  BRSC,
  BRSCItapoa,
  BRSE,
  BRSP,
  BRTO,
  CO,
  MX,
  AR,
  ARC,
  CL,
  PE,
  ES,
  ESCN,
  US,
  USCA,
  USNY,
])
