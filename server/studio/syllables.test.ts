import assert from 'node:assert/strict'
import { test } from 'node:test'
import { syllables } from './syllables.ts'

// Each word as it is divided in dictionaries.

const portuguese =
  'a-cor-do pa-ga-men-to par-ce-la va-lor bo-le-to di-a ti-o pi-or du-as lu-a his-tó-ria ' +
  'sé-rie á-gua má-goa ó-leo á-rea fa-mí-lia ne-gó-cio pai mãe mão pão põe a-ções não ' +
  'cha-péu he-rói pais pa-ís sa-ú-de ra-iz ju-iz ra-i-nha ca-ir sa-in-do ru-im Ra-ul ba-ú ' +
  'mui-to cui-da-do viu fui sa-iu prai-a mai-o chei-o i-dei-a joi-a que qui-ser guer-ra ' +
  'quan-do á-gua i-gual cin-quen-ta lin-gui-ça con-se-guiu po-e-ta vo-o co-o-pe-rar le-em ' +
  'cri-an-ça si-tu-a-ção ne-go-ci-a-ção a-ju-dar ou-vir trou-xe dei-xar ao aos ca-os ' +
  'vo-cê se-nho-ra en-ten-der com-bi-nar mês sex-ta trans-por-te ad-vo-ga-do rit-mo ' +
  'cons-tru-ir gra-tui-to pre-ci-sa-ri-a o bem'

const spanish =
  'a-cuer-do pa-go cuo-ta mon-to dí-a tí-o rí-o pa-ís ma-íz ba-úl hé-ro-e po-e-ta le-er ' +
  'ca-os a-é-re-o ciu-dad cui-da-do cons-truir viu-da ai-re au-to pei-ne deu-da fa-mi-lia ' +
  'his-to-ria ne-go-cio a-gua guan-te gue-rra que qui-so ci-güe-ña pin-güi-no bien tie-ne ' +
  'puer-ta cuan-do si-tua-ción ne-go-cia-ción es-tu-diáis vi-ví-ais buey Pa-ra-guay muy ley ' +
  'hoy y a-ho-ra al-co-hol ve-hí-cu-lo prohi-bir bú-ho a-yu-da us-ted se-ño-ra fe-cha ' +
  'ex-pli-car trans-por-te rit-mo o-í-do re-ír son-re-í pe-or cre-er o-es-te'

const cases: readonly (readonly ['pt-BR' | 'es', string])[] = [
  ['pt-BR', portuguese],
  ['es', spanish],
]

for (const [locale, words] of cases) {
  for (const divided of words.split(' ')) {
    test(`${locale}: ${divided}`, () => {
      assert.equal(syllables(divided.replaceAll('-', ''), locale), divided.split('-').length)
    })
  }
}
