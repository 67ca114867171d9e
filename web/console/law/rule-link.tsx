import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useMay } from '../../session.ts'

type RuleLinkProps = { readonly ruleId: string; readonly children?: ReactNode }

/** The code of a rule, which leads to its sentence for those who may read the law. */
export function RuleLink({ ruleId, children = ruleId }: RuleLinkProps) {
  const isReader = useMay()('see-law')
  if (!isReader) return <span className="small number">{children}</span>
  return (
    <Link to="/regras/leis" search={{ regra: ruleId }} className="small number">
      {children}
    </Link>
  )
}
