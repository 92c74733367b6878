# The commands of this repository. Each one is a short script in .ci/ or bench/.
.DEFAULT_GOAL := help
.PHONY: help run dev test lint format client s3 bench clean

help: ## Lists these commands
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' Makefile

run: ## Builds what changed and serves the application with demo data on http://localhost:8080 (PORT=… moves it)
	@.ci/start

dev: ## The same with live reload of both halves: backend on 8080, pages on http://localhost:5173
	@.ci/dev

test: ## Everything: backend, contract, frontend, end to end in headless Chromium
	@.ci/test

lint: ## Format, lint, types and contract, without running tests
	@.ci/lint

format: ## Formats Java and TypeScript in place
	@.ci/format

client: ## Generates the TypeScript client anew from openapi.yaml
	@.ci/client

s3: ## Runs the store of files against an S3 server that others wrote
	@.ci/s3

bench: ## Measures each endpoint against its floor, the start and the memory (bench/README.md)
	@bench/run

clean: ## Removes what was built; data in ONUGUU_HOME stays
	@rm -rf backend/target frontend/dist frontend/node_modules .ci/contract/node_modules frontend/test-results frontend/playwright-report
