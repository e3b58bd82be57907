export { openEmbeddedEngine, type EmbeddedEngineOptions } from './open-embedded-engine.ts';
