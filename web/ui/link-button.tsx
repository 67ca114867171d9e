import { Button, type ButtonProps } from '@mantine/core'
import { createLink } from '@tanstack/react-router'
import type { ComponentPropsWithRef } from 'react'

type AnchorProps = ButtonProps & Omit<ComponentPropsWithRef<'a'>, keyof ButtonProps>

/** The way to another screen, drawn as a button: `to`, `params` and `search` are typed. */
export const LinkButton = createLink((props: AnchorProps) => <Button component="a" {...props} />)
