"""Scenes for the tests of faults, made once: every test works on copies."""

from __future__ import annotations

import pytest

from tests.faults.scene import Scene, build


@pytest.fixture(scope="session")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Scene:
    return build(tmp_path_factory.mktemp("scene"))


@pytest.fixture(scope="session")
def elsewhere(tmp_path_factory: pytest.TempPathFactory) -> Scene:
    """The same in another realm."""
    return build(tmp_path_factory.mktemp("elsewhere"))
