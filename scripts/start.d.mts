import type { Server } from 'node:http';

export function buildWorkbench(): void;
export function serveWorkbench(port: number): Promise<Server>;
