// Hours and area codes of the countries whose people an agency of Brazil or Mexico may have to
// call. Of the United States every state; the others keep one hour, but for a far end or two.

type StateRow = readonly [code: string, zones: string, areaCodes: string]

/** States and territories, their hours and their area codes (NANPA's plan, 2026). */
const unitedStates: readonly StateRow[] = [
  ['AK', 'Anchorage Adak', '907'],
  ['AL', 'Chicago', '205 251 256 334 659 938'],
  ['AR', 'Chicago', '327 479 501 870'],
  ['AZ', 'Phoenix Denver', '480 520 602 623 928'],
  [
    'CA',
    'Los_Angeles',
    '209 213 279 310 323 341 350 357 369 408 415 424 442 510 530 559 562 619 626 628 650 657 661 ' +
      '669 707 714 738 747 760 805 818 820 831 837 840 858 909 916 925 949 951',
  ],
  ['CO', 'Denver', '303 719 720 748 970 983'],
  ['CT', 'New_York', '203 475 860 959'],
  ['DC', 'New_York', '202 771'],
  ['DE', 'New_York', '302'],
  [
    'FL',
    'New_York Chicago',
    '239 305 321 324 352 386 407 448 561 645 656 689 727 728 754 772 786 813 850 863 904 941 954',
  ],
  ['GA', 'New_York', '229 404 470 478 678 706 762 770 912 943'],
  ['HI', 'Pacific/Honolulu', '808'],
  ['IA', 'Chicago', '319 515 563 641 712'],
  ['ID', 'Boise Los_Angeles', '208 986'],
  ['IL', 'Chicago', '217 224 309 312 331 447 464 618 630 708 730 773 779 815 847 861 872'],
  ['IN', 'Indiana/Indianapolis Chicago', '219 260 317 463 574 765 812 930'],
  ['KS', 'Chicago Denver', '316 620 785 913'],
  ['KY', 'New_York Chicago', '270 364 502 606 859'],
  ['LA', 'Chicago', '225 318 337 457 504 985'],
  ['MA', 'New_York', '339 351 413 508 617 774 781 857 978'],
  ['MD', 'New_York', '227 240 301 410 443 667'],
  ['ME', 'New_York', '207'],
  ['MI', 'Detroit Chicago', '231 248 269 313 517 586 616 679 734 810 906 947 989'],
  ['MN', 'Chicago', '218 320 507 612 651 763 924 952'],
  ['MO', 'Chicago', '235 314 417 557 573 636 660 816 975'],
  ['MS', 'Chicago', '228 471 601 662 769'],
  ['MT', 'Denver', '406'],
  ['NC', 'New_York', '252 336 472 704 743 828 910 919 980 984'],
  ['ND', 'Chicago Denver', '701'],
  ['NE', 'Chicago Denver', '308 402 531'],
  ['NH', 'New_York', '603'],
  ['NJ', 'New_York', '201 551 609 640 732 848 856 862 908 973'],
  ['NM', 'Denver', '505 575'],
  ['NV', 'Los_Angeles Denver', '702 725 775'],
  [
    'NY',
    'New_York',
    '212 315 329 332 347 363 465 516 518 585 607 624 631 646 680 716 718 838 845 914 917 929 934',
  ],
  ['OH', 'New_York', '216 220 234 283 326 330 380 419 436 440 513 567 614 740 937'],
  ['OK', 'Chicago', '405 539 572 580 918'],
  ['OR', 'Los_Angeles Boise', '458 503 541 971'],
  ['PA', 'New_York', '215 223 267 272 412 445 484 570 582 610 717 724 814 835 878'],
  ['RI', 'New_York', '401'],
  ['SC', 'New_York', '803 821 839 843 854 864'],
  ['SD', 'Chicago Denver', '605'],
  ['TN', 'New_York Chicago', '423 615 629 731 865 901 931'],
  [
    'TX',
    'Chicago Denver',
    '210 214 254 281 325 346 361 409 430 432 469 512 621 682 713 726 737 806 817 830 832 903 915 ' +
      '936 940 945 956 972 979',
  ],
  ['UT', 'Denver', '385 435 801'],
  ['VA', 'New_York', '276 434 540 571 686 703 757 804 826 948'],
  ['VT', 'New_York', '802'],
  ['WA', 'Los_Angeles', '206 253 360 425 509 564'],
  ['WI', 'Chicago', '262 274 353 414 534 608 715 920'],
  ['WV', 'New_York', '304 681'],
  ['WY', 'Denver', '307'],
  ['AS', 'Pacific/Pago_Pago', '684'],
  ['GU', 'Pacific/Guam', '671'],
  ['MP', 'Pacific/Saipan', '670'],
  ['PR', 'Puerto_Rico', '787 939'],
  ['VI', 'St_Thomas', '340'],
]

const named = (zones: string): readonly string[] =>
  zones.split(' ').map((zone) => (zone.startsWith('Pacific/') ? zone : `America/${zone}`))

/** Area codes that lie wholly within one of the hours of their state. Any other keeps them all. */
const zonesByAreaCode: ReadonlyMap<string, readonly string[]> = new Map(
  [
    [
      'New_York',
      '239 305 321 324 352 386 407 561 645 656 689 727 728 754 772 786 813 863 904 941 954 502 ' +
        '859 865',
    ],
    ['Detroit', '231 248 269 313 517 586 616 679 734 810 947 989'],
    ['Indiana/Indianapolis', '260 317 463 765'],
    [
      'Chicago',
      '316 913 531 615 629 731 901 931 210 214 254 281 325 346 361 409 430 432 469 512 621 682 ' +
        '713 726 737 806 817 830 832 903 936 940 945 956 972 979',
    ],
    ['Denver', '915'],
    ['Phoenix', '480 520 602 623'],
    ['Los_Angeles', '702 725 503 971'],
  ].flatMap(([zone = '', codes = '']) =>
    codes.split(' ').map((code) => [code, named(zone)] as const),
  ),
)

/** Ends of countries that keep another hour than the rest. */
const farEnds: Readonly<Record<string, readonly string[]>> = {
  'CL-MA': ['America/Punta_Arenas'],
  'CL-VS': ['America/Santiago', 'Pacific/Easter'],
}

const zonesByState: ReadonlyMap<string, readonly string[]> = new Map(
  unitedStates.map(([code, zones]) => [`US-${code}`, named(zones)]),
)

const statesByAreaCode: ReadonlyMap<string, string> = new Map(
  unitedStates.flatMap(([code, , areaCodes]) =>
    areaCodes.split(' ').map((areaCode) => [areaCode, `US-${code}`] as const),
  ),
)

/** The hours of a state of the United States, or of a far end of Chile; undefined elsewhere. */
export const zonesAbroad = (code: string): readonly string[] | undefined =>
  zonesByState.get(code) ?? farEnds[code]

/** Whose area code it is and the hours there; undefined for Canada, the islands, freephone. */
export function areaOfUnitedStates(
  areaCode: string,
): { readonly jurisdiction: string; readonly zones: readonly string[] } | undefined {
  const jurisdiction = statesByAreaCode.get(areaCode)
  if (jurisdiction === undefined) return undefined
  const zones = zonesByAreaCode.get(areaCode) ?? zonesByState.get(jurisdiction) ?? []
  return { jurisdiction, zones }
}
